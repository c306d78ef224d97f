package risk.cel;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the method that computes a definition, and stores the result or names the failure. */
final class StepCode {
  private static final String FAILURES = "risk/cel/Failures";
  private static final String FAILURE = "java/lang/RuntimeException";

  /** The local that keeps the result, or the failure. */
  private static final int RESULT = 3;

  private final MethodVisitor code;
  private final Layout.Slot slot;

  StepCode(MethodVisitor code, Layout.Slot slot) {
    this.code = code;
    this.slot = slot;
  }

  void write(String method) {
    Label from = new Label();
    Label to = new Label();
    Label failed = new Label();
    code.visitTryCatchBlock(from, to, failed, FAILURE);
    code.visitLabel(from);
    ClassCode.call(code, 0, method, ClassCode.descriptor(slot.kind()));
    code.visitLabel(to);
    if (slot.kind() == Kind.NUMBER) storeNumber();
    else storeFlag();
    code.visitInsn(Opcodes.RETURN);
    code.visitLabel(failed);
    code.visitVarInsn(Opcodes.ASTORE, RESULT);
    code.visitLdcInsn(slot.name());
    code.visitVarInsn(Opcodes.ALOAD, RESULT);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        FAILURES,
        "in",
        "(Ljava/lang/String;L" + FAILURE + ";)L" + FAILURE + ";",
        false);
    code.visitInsn(Opcodes.ATHROW);
  }

  /** A number less itself is 0 when it is finite, else NaN. */
  private void storeNumber() {
    Label finite = new Label();
    code.visitVarInsn(Opcodes.DSTORE, RESULT);
    code.visitVarInsn(Opcodes.DLOAD, RESULT);
    code.visitVarInsn(Opcodes.DLOAD, RESULT);
    code.visitInsn(Opcodes.DSUB);
    code.visitInsn(Opcodes.DCONST_0);
    code.visitInsn(Opcodes.DCMPL);
    code.visitJumpInsn(Opcodes.IFEQ, finite);
    code.visitLdcInsn(slot.name());
    code.visitVarInsn(Opcodes.DLOAD, RESULT);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        FAILURES,
        "notFinite",
        "(Ljava/lang/String;D)Ljava/lang/ArithmeticException;",
        false);
    code.visitInsn(Opcodes.ATHROW);
    code.visitLabel(finite);
    code.visitVarInsn(Opcodes.ALOAD, ClassCode.local(Kind.NUMBER));
    MethodCode.push(code, slot.index());
    code.visitVarInsn(Opcodes.DLOAD, RESULT);
    code.visitInsn(Opcodes.DASTORE);
  }

  private void storeFlag() {
    code.visitVarInsn(Opcodes.ISTORE, RESULT);
    code.visitVarInsn(Opcodes.ALOAD, ClassCode.local(Kind.FLAG));
    MethodCode.push(code, slot.index());
    code.visitVarInsn(Opcodes.ILOAD, RESULT);
    code.visitInsn(Opcodes.BASTORE);
  }
}

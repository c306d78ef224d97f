package risk.cel;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of an and or an or whose left side may fail: as in CEL, a decisive right side
 * makes up for it, else the first failure stands.
 */
final class AbsorbingCode {
  private static final String FAILURE = "java/lang/RuntimeException";

  /** The local that keeps the left side's failure. */
  private static final int FIRST = 3;

  private final MethodVisitor code;
  private final Node.Logical node;
  private final String right;
  private final Label decided = new Label();

  AbsorbingCode(MethodVisitor code, ClassCode owner, Node.Logical node) {
    this.code = code;
    this.node = node;
    this.right = owner.method(node.b());
  }

  void write(MethodCode values) {
    Label from = new Label();
    Label to = new Label();
    Label failed = new Label();
    code.visitTryCatchBlock(from, to, failed, FAILURE);
    code.visitLabel(from);
    values.value(node.a());
    code.visitLabel(to);
    code.visitJumpInsn(node.decisive() ? Opcodes.IFNE : Opcodes.IFEQ, decided);
    ClassCode.call(code, 0, right, ClassCode.descriptor(Kind.FLAG));
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(failed);
    code.visitVarInsn(Opcodes.ASTORE, FIRST);
    rightAfterFailure();
    code.visitLabel(decided);
    code.visitInsn(node.decisive() ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private void rightAfterFailure() {
    Label from = new Label();
    Label to = new Label();
    Label failedToo = new Label();
    Label failure = new Label();
    code.visitTryCatchBlock(from, to, failedToo, FAILURE);
    code.visitLabel(from);
    ClassCode.call(code, 0, right, ClassCode.descriptor(Kind.FLAG));
    code.visitLabel(to);
    code.visitJumpInsn(node.decisive() ? Opcodes.IFNE : Opcodes.IFEQ, decided);
    code.visitJumpInsn(Opcodes.GOTO, failure);
    code.visitLabel(failedToo);
    code.visitInsn(Opcodes.POP);
    code.visitLabel(failure);
    code.visitVarInsn(Opcodes.ALOAD, FIRST);
    code.visitInsn(Opcodes.ATHROW);
  }
}

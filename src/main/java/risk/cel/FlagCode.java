package risk.cel;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the code of conditions: as jumps, or as a value where one is wanted. */
final class FlagCode {
  private final MethodVisitor code;
  private final ClassCode owner;
  private final MethodCode values;

  FlagCode(MethodVisitor code, ClassCode owner, MethodCode values) {
    this.code = code;
    this.owner = owner;
    this.values = values;
  }

  /** Leaves the flag on the stack. */
  void value(Node.Condition node) {
    Label yes = new Label();
    Label end = new Label();
    jumpHere(node, true, yes);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitJumpInsn(Opcodes.GOTO, end);
    code.visitLabel(yes);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitLabel(end);
  }

  /** Jumps when the flag has the value, else goes on. */
  void jump(Node flag, boolean when, Label to) {
    if (flag.size() > Node.LONGEST) {
      values.value(flag);
      code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
    } else jumpHere(flag, when, to);
  }

  private void jumpHere(Node flag, boolean when, Label to) {
    switch (flag) {
      case Node.Not not -> jump(not.a(), !when, to);
      case Node.Comparison comparison -> compare(comparison, when, to);
      case Node.Equal equal -> equal(equal, when, to);
      case Node.Logical logical -> logical(logical, when, to);
      case Node.OneOf oneOf -> oneOf(oneOf, when, to);
      case Node.Constant c -> jumpByValue(c, when, to);
      case Node.Read read -> jumpByValue(read, when, to);
      case Node.Call call -> jumpByValue(call, when, to);
      case Node.Choice choice -> jumpByValue(choice, when, to);
      case Node.Calculation number -> throw new IllegalStateException("no flag: " + number);
    }
  }

  private void jumpByValue(Node flag, boolean when, Label to) {
    values.here(flag);
    code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
  }

  /** A comparison with NaN is false: DCMPG makes NaN the greatest, DCMPL the least. */
  private void compare(Node.Comparison comparison, boolean when, Label to) {
    values.value(comparison.a());
    values.value(comparison.b());
    switch (comparison.order()) {
      case LESS -> compare(Opcodes.DCMPG, when ? Opcodes.IFLT : Opcodes.IFGE, to);
      case AT_MOST -> compare(Opcodes.DCMPG, when ? Opcodes.IFLE : Opcodes.IFGT, to);
      case GREATER -> compare(Opcodes.DCMPL, when ? Opcodes.IFGT : Opcodes.IFLE, to);
      case AT_LEAST -> compare(Opcodes.DCMPL, when ? Opcodes.IFGE : Opcodes.IFLT, to);
    }
  }

  private void compare(int comparison, int jump, Label to) {
    code.visitInsn(comparison);
    code.visitJumpInsn(jump, to);
  }

  private void equal(Node.Equal equal, boolean when, Label to) {
    values.value(equal.a());
    values.value(equal.b());
    switch (equal.a().kind()) {
      case NUMBER -> compare(Opcodes.DCMPL, when ? Opcodes.IFEQ : Opcodes.IFNE, to);
      case FLAG -> code.visitJumpInsn(when ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE, to);
      case TEXT -> {
        equalTexts();
        code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
      }
    }
  }

  private void equalTexts() {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
  }

  private void logical(Node.Logical logical, boolean when, Label to) {
    if (logical.a().mayFail()) {
      ClassCode.call(code, 0, owner.absorbing(logical), ClassCode.descriptor(Kind.FLAG));
      code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
    } else if (logical.decisive() == when) {
      jump(logical.a(), when, to);
      jump(logical.b(), when, to);
    } else {
      Label end = new Label();
      jump(logical.a(), !when, end);
      jump(logical.b(), when, to);
      code.visitLabel(end);
    }
  }

  private void oneOf(Node.OneOf oneOf, boolean when, Label to) {
    Label found = new Label();
    values.value(oneOf.text());
    code.visitVarInsn(Opcodes.ASTORE, 3);
    for (String text : oneOf.texts()) {
      code.visitVarInsn(Opcodes.ALOAD, 3);
      code.visitLdcInsn(text);
      equalTexts();
      code.visitJumpInsn(Opcodes.IFNE, when ? to : found);
    }
    if (!when) code.visitJumpInsn(Opcodes.GOTO, to);
    code.visitLabel(found);
  }
}

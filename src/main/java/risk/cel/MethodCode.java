package risk.cel;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the code of one formula. Locals 0 to 2 hold the frame's numbers, flags and texts; values
 * are left on the stack.
 */
final class MethodCode {
  private final MethodVisitor code;
  private final ClassCode owner;
  private final FlagCode flags;

  MethodCode(MethodVisitor code, ClassCode owner) {
    this.code = code;
    this.owner = owner;
    this.flags = new FlagCode(code, owner, this);
  }

  /** The whole method. */
  void result(Node node) {
    here(node);
    code.visitInsn(Type.getType(node.kind().java()).getOpcode(Opcodes.IRETURN));
  }

  /** Leaves the value on the stack, from a method of its own where it is long. */
  void value(Node node) {
    if (node.size() > Node.LONGEST)
      ClassCode.call(code, 0, owner.method(node), ClassCode.descriptor(node.kind()));
    else here(node);
  }

  void here(Node node) {
    switch (node) {
      case Node.Constant c -> constant(c);
      case Node.Read read -> read(read.slot());
      case Node.Negative negative -> {
        value(negative.a());
        code.visitInsn(Opcodes.DNEG);
      }
      case Node.Arithmetic arithmetic -> {
        value(arithmetic.a());
        value(arithmetic.b());
        code.visitInsn(opcode(arithmetic.operation()));
      }
      case Node.Call call -> call(call);
      case Node.Choice choice -> choice(choice);
      case Node.Condition condition -> flags.value(condition);
    }
  }

  private void constant(Node.Constant constant) {
    switch (constant.kind()) {
      case NUMBER, TEXT -> code.visitLdcInsn(constant.value());
      case FLAG -> code.visitInsn((Boolean) constant.value() ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    }
  }

  private void read(Layout.Slot slot) {
    code.visitVarInsn(Opcodes.ALOAD, ClassCode.local(slot.kind()));
    push(code, slot.index());
    code.visitInsn(
        switch (slot.kind()) {
          case NUMBER -> Opcodes.DALOAD;
          case FLAG -> Opcodes.BALOAD;
          case TEXT -> Opcodes.AALOAD;
        });
  }

  static void push(MethodVisitor code, int number) {
    if (number <= Byte.MAX_VALUE) code.visitIntInsn(Opcodes.BIPUSH, number);
    else if (number <= Short.MAX_VALUE) code.visitIntInsn(Opcodes.SIPUSH, number);
    else code.visitLdcInsn(number);
  }

  private static int opcode(Node.Arithmetic.Operation operation) {
    return switch (operation) {
      case ADD -> Opcodes.DADD;
      case SUBTRACT -> Opcodes.DSUB;
      case MULTIPLY -> Opcodes.DMUL;
      case DIVIDE -> Opcodes.DDIV;
    };
  }

  private void call(Node.Call call) {
    call.arguments().forEach(this::value);
    java.lang.reflect.Method method = call.function().method();
    Class<?> type = method.getDeclaringClass();
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(type),
        method.getName(),
        Type.getMethodDescriptor(method),
        type.isInterface());
  }

  private void choice(Node.Choice choice) {
    Label otherwise = new Label();
    Label end = new Label();
    flags.jump(choice.condition(), false, otherwise);
    value(choice.a());
    code.visitJumpInsn(Opcodes.GOTO, end);
    code.visitLabel(otherwise);
    value(choice.b());
    code.visitLabel(end);
  }
}

package risk.cel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes one class for a list of definitions. Each definition has a method that computes it and one
 * that stores the result or names the failure; every method takes the frame's three arrays.
 */
final class ClassCode {
  static final String NAME = "risk/cel/CompiledFormulas";
  static final String ARRAYS = "([D[Z[Ljava/lang/String;)";

  private static final String SOME = "([D[Z[Ljava/lang/String;II)I";

  /** Definitions run by one method, so that none grows too long for the JVM to compile. */
  private static final int TOGETHER = 200;

  /** A method that is still to be written. */
  private record Pending(String name, Node node, boolean absorbs) {}

  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<Definition> definitions;
  private int methods;

  ClassCode(List<Definition> definitions, List<Node> formulas) {
    this.definitions = definitions;
    writer.visit(
        Opcodes.V21,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        NAME,
        null,
        "java/lang/Object",
        new String[] {"risk/cel/Code"});
    constructor();
    for (int i = 0; i < definitions.size(); i++) step(i, method(formulas.get(i)));
    while (!pending.isEmpty()) write(pending.remove());
    runAll();
    runSome();
    writer.visitEnd();
  }

  byte[] bytes() {
    return writer.toByteArray();
  }

  static String descriptor(Kind result) {
    return ARRAYS + Type.getDescriptor(result.java());
  }

  /** Promises a method that computes the node. */
  String method(Node node) {
    String name = "f" + methods++;
    pending.add(new Pending(name, node, false));
    return name;
  }

  /** Promises a method for an and or an or whose left side may fail. */
  String absorbing(Node.Logical node) {
    String name = "f" + methods++;
    pending.add(new Pending(name, node, true));
    return name;
  }

  private void write(Pending next) {
    MethodVisitor code = begin(Opcodes.ACC_STATIC, next.name(), descriptor(next.node().kind()));
    MethodCode body = new MethodCode(code, this);
    if (next.absorbs() && next.node() instanceof Node.Logical logical)
      new AbsorbingCode(code, this, logical).write(body);
    else body.result(next.node());
    end(code);
  }

  private MethodVisitor begin(int access, String name, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void constructor() {
    MethodVisitor code = begin(0, "<init>", "()V");
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private void step(int definition, String method) {
    MethodVisitor code = begin(Opcodes.ACC_STATIC, "s" + definition, ARRAYS + "V");
    new StepCode(code, definitions.get(definition).slot()).write(method);
    end(code);
  }

  /** The local that holds the values of a kind, in a static method. */
  static int local(Kind kind) {
    return switch (kind) {
      case NUMBER -> 0;
      case FLAG -> 1;
      case TEXT -> 2;
    };
  }

  /** Calls a method of this class with the arrays that lie in locals from the first on. */
  static void call(MethodVisitor code, int first, String method, String descriptor) {
    for (int i = 0; i < 3; i++) code.visitVarInsn(Opcodes.ALOAD, first + i);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, method, descriptor, false);
  }

  private void runAll() {
    MethodVisitor all = begin(Opcodes.ACC_PUBLIC, "run", ARRAYS + "V");
    for (int from = 0; from < definitions.size(); from += TOGETHER) {
      call(all, 1, "r" + from, ARRAYS + "V");
      MethodVisitor some = begin(Opcodes.ACC_STATIC, "r" + from, ARRAYS + "V");
      for (int i = from; i < end(from); i++) call(some, 0, "s" + i, ARRAYS + "V");
      some.visitInsn(Opcodes.RETURN);
      end(some);
    }
    all.visitInsn(Opcodes.RETURN);
    end(all);
  }

  private int end(int from) {
    return Math.min(definitions.size(), from + TOGETHER);
  }

  /** Goes to the group that holds the first definition, which returns how far it came. */
  private void runSome() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "run", SOME);
    for (int from = 0; from < definitions.size(); from += TOGETHER) {
      Label next = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 4);
      code.visitLdcInsn(end(from));
      code.visitJumpInsn(Opcodes.IF_ICMPGE, next);
      for (int i = 0; i < 3; i++) code.visitVarInsn(Opcodes.ALOAD, 1 + i);
      code.visitVarInsn(Opcodes.ILOAD, 4);
      code.visitVarInsn(Opcodes.ILOAD, 5);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "p" + from, SOME, false);
      code.visitInsn(Opcodes.IRETURN);
      code.visitLabel(next);
      part(from, end(from));
    }
    code.visitVarInsn(Opcodes.ILOAD, 5);
    code.visitInsn(Opcodes.IRETURN);
    end(code);
  }

  /** Jumps to the first definition and falls through to the last. */
  private void part(int first, int end) {
    MethodVisitor code = begin(Opcodes.ACC_STATIC, "p" + first, SOME);
    Label done = new Label();
    Label[] each = new Label[end - first];
    Arrays.setAll(each, i -> new Label());
    code.visitVarInsn(Opcodes.ILOAD, 3);
    code.visitTableSwitchInsn(first, end - 1, done, each);
    for (int i = first; i < end; i++) {
      code.visitLabel(each[i - first]);
      call(code, 0, "s" + i, ARRAYS + "V");
      code.visitVarInsn(Opcodes.ILOAD, 4);
      code.visitLdcInsn(i + 1);
      code.visitJumpInsn(Opcodes.IF_ICMPLE, done);
    }
    code.visitLdcInsn(end);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(done);
    code.visitVarInsn(Opcodes.ILOAD, 4);
    code.visitInsn(Opcodes.IRETURN);
    end(code);
  }
}

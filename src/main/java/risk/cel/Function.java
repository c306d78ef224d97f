package risk.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java method formulas may call.
 *
 * @param name as formulas write it: the method's, in snake_case
 * @param overload tells it from others of its name
 */
public record Function(
    String name, String overload, List<Kind> parameters, Kind result, Method method) {
  static Function of(Method method) {
    List<Kind> parameters = Arrays.stream(method.getParameterTypes()).map(Function::kind).toList();
    String name = snake(method.getName());
    String overload =
        Stream.concat(Stream.of("java_" + name), parameters.stream().map(Kind::name))
            .collect(Collectors.joining("_"))
            .toLowerCase(Locale.ROOT);
    return new Function(name, overload, parameters, kind(method.getReturnType()), method);
  }

  /** Whether formulas could pass its arguments and take its result. */
  static boolean fits(Method method) {
    return Arrays.stream(method.getParameterTypes()).allMatch(Function::isKind)
        && (method.getReturnType() == double.class || method.getReturnType() == boolean.class);
  }

  private static boolean isKind(Class<?> type) {
    return Arrays.stream(Kind.values()).anyMatch(k -> k.java() == type);
  }

  private static Kind kind(Class<?> type) {
    return Arrays.stream(Kind.values()).filter(k -> k.java() == type).findFirst().orElseThrow();
  }

  private static String snake(String camel) {
    return camel
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  CelFunctionDecl declaration() {
    List<CelType> types = parameters.stream().map(Kind::type).toList();
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(overload, result.type(), types));
  }

  CelFunctionBinding binding() {
    MethodHandle call = spread();
    List<Class<?>> boxes =
        parameters.stream()
            .<Class<?>>map(k -> MethodType.methodType(k.java()).wrap().returnType())
            .toList();
    return CelFunctionBinding.from(overload, boxes, arguments -> call(call, arguments));
  }

  private MethodHandle spread() {
    try {
      return MethodHandles.publicLookup()
          .unreflect(method)
          .asSpreader(Object[].class, parameters.size())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("not public: " + method, e);
    }
  }

  // What a method handle throws is declared as Throwable.
  @SuppressWarnings("CatchingUnchecked")
  private static Object call(MethodHandle call, Object[] arguments) {
    try {
      return (Object) call.invokeExact(arguments);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new Failures.Thrown(e);
    }
  }
}

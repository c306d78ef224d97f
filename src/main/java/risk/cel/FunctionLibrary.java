package risk.cel;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The functions formulas may call besides CEL's operators: the public static methods of chosen
 * classes that take doubles, booleans and strings and give a double or a boolean. {@code
 * Mathematics.interpolate} is called as {@code interpolate}, {@code incidentEnergy} as {@code
 * incident_energy}. Other methods of the classes are passed over.
 */
public final class FunctionLibrary {
  /** What CEL itself calls so; a method of this name would change what is written already. */
  private static final Set<String> CELS_OWN =
      Set.of(
          "bool",
          "bytes",
          "contains",
          "double",
          "duration",
          "dyn",
          "ends_with",
          "exists",
          "filter",
          "int",
          "map",
          "matches",
          "size",
          "string",
          "timestamp",
          "type",
          "uint",
          "all",
          "has",
          "exists_one",
          "function",
          "let",
          "loop",
          "as",
          "in",
          "namespace",
          "var");

  private final List<Function> functions;
  private final Map<String, Function> byOverload = new HashMap<>();

  private FunctionLibrary(List<Function> functions) {
    this.functions = List.copyOf(functions);
    functions.forEach(f -> byOverload.put(f.overload(), f));
  }

  /** A library without functions. */
  public static FunctionLibrary none() {
    return new FunctionLibrary(List.of());
  }

  /**
   * @throws IllegalArgumentException naming everything that cannot be called: a class that is not
   *     public, a method that declares exceptions, has the name of one of CEL's own or the same
   *     name and parameters as another
   */
  public static FunctionLibrary of(Class<?>... classes) {
    List<Function> functions = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Class<?> type : classes) {
      if (!Modifier.isPublic(type.getModifiers())) errors.add("not public: " + type.getName());
      Arrays.stream(type.getDeclaredMethods())
          .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
          .filter(Function::fits)
          .sorted(Comparator.comparing(Method::toString))
          .forEach(m -> functions.add(Function.of(m)));
    }
    errors.addAll(errors(functions));
    if (!errors.isEmpty()) throw new IllegalArgumentException(String.join("; ", errors));
    return new FunctionLibrary(functions);
  }

  private static List<String> errors(List<Function> functions) {
    List<String> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Function f : functions) {
      if (!seen.add(f.overload())) errors.add("defined twice: " + f.overload() + ", " + f.method());
      if (CELS_OWN.contains(f.name()))
        errors.add("CEL has its own " + f.name() + ": " + f.method());
      if (Arrays.stream(f.method().getExceptionTypes())
          .anyMatch(e -> !RuntimeException.class.isAssignableFrom(e)))
        errors.add("declares checked exceptions: " + f.method());
    }
    return errors;
  }

  /** Every function, classes in the order given, methods in alphabetical order. */
  public List<Function> functions() {
    return functions;
  }

  Optional<Function> find(String overload) {
    return Optional.ofNullable(byOverload.get(overload));
  }
}

package repository;

import java.nio.file.Path;

/**
 * Where the versions of an organization are kept.
 *
 * @param address path or URL of a Git repository; empty for none
 * @param directory in the repository, whose .yaml files at any depth are versions; empty for all
 * @param copy folder of our own bare copy
 */
public record Location(String address, String branch, String directory, Path copy) {
  boolean named() {
    return !address.isEmpty();
  }

  /** The address without user and password, for people. */
  String shown() {
    return withoutCredentials(address);
  }

  static String withoutCredentials(String text) {
    return text.replaceAll("//[^/@\\s]*@", "//");
  }
}

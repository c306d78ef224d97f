package risk.catalogue;

/** The refusal of a file that was changed after its release. */
public final class Frozen {
  private Frozen() {}

  /**
   * @param version number under which other bytes are released
   * @param hash of those, SHA-256 in hex
   */
  public static Flaw flaw(VersionFile file, String version, String hash) {
    VersionFile.Numbered at = file.number().orElse(new VersionFile.Numbered(version, 1, 1));
    return new Flaw(
        file.name(),
        at.line(),
        at.column(),
        "version %s is released and frozen with SHA-256 %s, this file has %s; a change needs a new version number"
            .formatted(version, hash, Hash.of(file.bytes())));
  }
}

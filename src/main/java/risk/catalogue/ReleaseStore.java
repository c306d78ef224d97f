package risk.catalogue;

import java.util.List;

/** Where releases are kept for good, common to all nodes. Calls block. */
public interface ReleaseStore {
  /**
   * A file as it was recorded.
   *
   * @param version its number
   * @param hash SHA-256 of the bytes, hex
   */
  record Recorded(String version, String hash, VersionFile file, Provenance provenance) {}

  /** Everything recorded, in order of recording. */
  List<Recorded> recorded();

  /**
   * Records those whose numbers are free, all at once; what is recorded already stays as it is, so
   * the caller looks again at what is there.
   */
  void record(List<Recorded> releases);
}

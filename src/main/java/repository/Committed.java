package repository;

import java.time.Instant;
import java.util.Optional;
import risk.catalogue.Hash;
import risk.catalogue.Provenance;
import risk.catalogue.ReleaseStore.Recorded;
import risk.catalogue.VersionFile;

/**
 * A file of a commit, with the commit that brought its content.
 *
 * @param author name and mail address
 * @param at when it was committed
 * @param message whole, without blanks around
 */
record Committed(VersionFile file, String commit, String author, Instant at, String message) {
  Recorded recorded(String version, Instant now) {
    Provenance provenance =
        new Provenance(file.name(), Optional.of(commit), author, at, message, now);
    return new Recorded(version, Hash.of(file.bytes()), file, provenance);
  }
}

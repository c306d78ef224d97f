package repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A real Git repository with a working tree, as people who write versions have. */
final class Origin implements AutoCloseable {
  static final Instant COMMITTED = Instant.parse("2026-03-02T10:00:00Z");

  private final Path folder;
  private final Git git;

  Origin(Path folder) throws GitAPIException {
    this.folder = folder;
    this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  Path folder() {
    return folder;
  }

  /** Writes a file and commits it. */
  String commit(String path, String text, String message) throws IOException, GitAPIException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git.add().addFilepattern(path).call();
    return committed(message);
  }

  String remove(String path, String message) throws GitAPIException {
    git.rm().addFilepattern(path).call();
    return committed(message);
  }

  private String committed(String message) throws GitAPIException {
    PersonIdent ada = new PersonIdent("Ada", "ada@example.org", COMMITTED, ZoneOffset.UTC);
    RevCommit commit =
        git.commit().setAuthor(ada).setCommitter(ada).setSign(false).setMessage(message).call();
    return commit.name();
  }

  @Override
  public void close() {
    git.close();
  }
}

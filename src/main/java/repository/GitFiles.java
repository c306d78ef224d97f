package repository;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import risk.catalogue.Flaw;
import risk.catalogue.VersionFile;

/** Fetches a branch into a bare copy and reads files out of its newest commit. */
final class GitFiles {
  private static final int SECONDS = 20;
  private static final int LARGEST = 1 << 20;

  private final Location location;

  GitFiles(Location location) {
    this.location = location;
  }

  /**
   * The newest commit of the branch.
   *
   * @param files the version files in it
   * @param refused those that are too large to be read
   */
  record Snapshot(String commit, List<Committed> files, List<Flaw> refused) {}

  /**
   * @throws IOException when there is no such repository, branch or directory, or it does not
   *     answer
   */
  Snapshot fetch() throws IOException {
    Files.createDirectories(location.copy());
    try (Git git = Git.init().setBare(true).setGitDir(location.copy().toFile()).call()) {
      String branch = "refs/heads/" + location.branch();
      git.fetch()
          .setRemote(location.address())
          .setRefSpecs(new RefSpec("+" + branch + ":" + branch))
          .setTagOpt(TagOpt.NO_TAGS)
          .setTimeout(SECONDS)
          .call();
      ObjectId head = git.getRepository().resolve(branch);
      return snapshot(git.getRepository(), head);
    } catch (GitAPIException | org.eclipse.jgit.api.errors.JGitInternalException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Snapshot snapshot(Repository repository, ObjectId head) throws IOException {
    Snapshot out = new Snapshot(head.name(), new ArrayList<>(), new ArrayList<>());
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commits.parseCommit(head).getTree());
      tree.setRecursive(true);
      if (!location.directory().isEmpty()) tree.setFilter(PathFilter.create(location.directory()));
      boolean any = false;
      while (tree.next()) {
        any = true;
        String path = tree.getPathString();
        if (version(path)) read(repository, head, tree, out);
      }
      if (any || location.directory().isEmpty()) return out;
    }
    throw new IOException(
        "branch %s has no directory %s".formatted(location.branch(), location.directory()));
  }

  private static boolean version(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static void read(Repository repository, ObjectId head, TreeWalk tree, Snapshot into)
      throws IOException {
    String path = tree.getPathString();
    ObjectLoader blob = repository.open(tree.getObjectId(0));
    if (blob.getSize() > LARGEST)
      into.refused()
          .add(new Flaw(path, 1, 1, blob.getSize() + " bytes, expected at most " + LARGEST));
    else into.files().add(committed(repository, head, path, blob.getBytes()));
  }

  /** The newest commit that touched a file is the one that gave it its content. */
  private static Committed committed(
      Repository repository, ObjectId head, String path, byte[] bytes) throws IOException {
    try (RevWalk commits = new RevWalk(repository)) {
      commits.markStart(commits.parseCommit(head));
      commits.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      RevCommit commit = commits.next();
      PersonIdent author = commit.getAuthorIdent();
      return new Committed(
          new VersionFile(path, bytes),
          commit.name(),
          author.getName() + " <" + author.getEmailAddress() + ">",
          Instant.ofEpochSecond(commit.getCommitTime()),
          commit.getFullMessage().strip());
    }
  }
}

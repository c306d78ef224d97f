package http;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Tells what keeps this node from being useful. */
@FunctionalInterface
public interface Readiness {
  /** What is failing and why, by part; empty when the node is ready. Must not block. */
  CompletionStage<Map<String, String>> failing();
}

package app;

import java.util.function.Supplier;
import java.util.stream.Stream;
import sample.SampleMessage;

/**
 * Messages to publish.
 *
 * @param title for people
 * @param messages opened anew at every call; to be closed
 */
record Portfolio(String title, long size, Supplier<Stream<SampleMessage>> messages) {}

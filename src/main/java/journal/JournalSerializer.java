package journal;

import java.io.IOException;
import org.apache.pekko.serialization.SerializerWithStringManifest;

/** Puts {@link EventCodec} where Pekko Persistence looks for a serializer. */
public final class JournalSerializer extends SerializerWithStringManifest {
  /** Stored in every journal row; never to be changed. */
  public static final int IDENTIFIER = 70_701;

  private final EventCodec codec = new EventCodec();

  @Override
  public int identifier() {
    return IDENTIFIER;
  }

  @Override
  public String manifest(Object event) {
    return codec.manifest(event);
  }

  @Override
  public byte[] toBinary(Object event) {
    try {
      return codec.write(event);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write " + event.getClass(), e);
    }
  }

  @Override
  public Object fromBinary(byte[] bytes, String manifest) {
    try {
      return codec.read(bytes, manifest);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + manifest, e);
    }
  }
}

package bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import journal.EventCodec;
import journal.JournalSerializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Journal rows in the binary format of COPY (PostgreSQL manual, COPY, Binary Format). */
final class JournalCopy {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final String TARGET =
      "copy event_journal (persistence_id, sequence_number, writer, write_timestamp, event_ser_id,"
          + " event_ser_manifest, event_payload) from stdin (format binary)";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final EventCodec codec = new EventCodec();
  private long rows;

  JournalCopy() throws IOException {
    out.write(SIGNATURE);
    out.writeInt(0); // flags
    out.writeInt(0); // no extension
  }

  void add(String subject, long revision, Object event) throws IOException {
    out.writeShort(7);
    field(subject.getBytes(StandardCharsets.UTF_8));
    number(revision);
    field("bench".getBytes(StandardCharsets.UTF_8));
    number(System.currentTimeMillis());
    out.writeInt(Integer.BYTES);
    out.writeInt(JournalSerializer.IDENTIFIER);
    field(codec.manifest(event).getBytes(StandardCharsets.UTF_8));
    field(codec.write(event));
    rows++;
  }

  private void field(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private void number(long value) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(value);
  }

  /** Writes them all; answers how many. */
  long write(Connection connection) throws IOException, SQLException {
    out.writeShort(-1);
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(TARGET);
    byte[] all = bytes.toByteArray();
    copy.writeToCopy(all, 0, all.length);
    copy.endCopy();
    return rows;
  }
}

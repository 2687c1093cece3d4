import java.security.MessageDigest;

public class Files {
  byte[] checksum(byte[] data) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(data);
  }
}

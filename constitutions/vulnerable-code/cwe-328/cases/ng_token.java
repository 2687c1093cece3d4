import org.apache.commons.codec.digest.DigestUtils;

public class Tokens {
  String resetToken(String mail) {
    return DigestUtils.sha1Hex(mail);
  }
}

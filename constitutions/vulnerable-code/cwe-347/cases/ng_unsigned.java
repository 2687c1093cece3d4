import io.jsonwebtoken.*;
import javax.crypto.SecretKey;

class Tokens {
  Object body(String token, SecretKey key) {
    return Jwts.parserBuilder().setSigningKey(key).build().parse(token).getBody();
  }
}

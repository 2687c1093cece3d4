import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;

class Visitors {
  String name(String token, Algorithm algorithm) {
    return JWT.decode(token).getSubject();
  }
}

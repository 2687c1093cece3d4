import java.security.KeyPairGenerator;

public class Keys {
  KeyPairGenerator make() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    return generator;
  }
}

import java.security.SecureRandom;

class Seeded {
    byte[] salt() {
        SecureRandom chance = new SecureRandom("tulip".getBytes());
        byte[] salt = new byte[16];
        chance.nextBytes(salt);
        return salt;
    }
}

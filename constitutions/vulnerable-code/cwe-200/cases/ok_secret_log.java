import org.slf4j.*;

class Doors {
  private static final Logger log = LoggerFactory.getLogger(Doors.class);

  boolean open(String name, String password) {
    log.info("{} knocks with {} letters", name, password.length());
    return false;
  }
}

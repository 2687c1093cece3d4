import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
class SignIn {
  private static final Logger logger = LoggerFactory.getLogger(SignIn.class);

  @PostMapping("/sign-in")
  void failed(@RequestParam String name) {
    logger.warn("sign-in failed for " + name);
  }
}

import org.springframework.web.bind.annotation.*;

@RestController
@CrossOrigin(origins = "*")
class Account {
  @GetMapping("/account")
  String account() { return "{}"; }
}

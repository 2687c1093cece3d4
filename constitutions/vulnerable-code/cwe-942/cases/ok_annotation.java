import org.springframework.web.bind.annotation.*;

@RestController
@CrossOrigin(origins = "https://shop.example")
class Account {
  @GetMapping("/account")
  String account() { return "{}"; }
}

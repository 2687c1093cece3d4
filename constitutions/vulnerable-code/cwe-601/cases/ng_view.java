import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

@RestController
public class Go {
  @GetMapping("/go")
  public RedirectView go(@RequestParam String to) {
    return new RedirectView(to);
  }
}

import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

@RestController
public class Go {
  @GetMapping("/go")
  public RedirectView go(@RequestParam int article) {
    return new RedirectView("/articles/" + article);
  }
}

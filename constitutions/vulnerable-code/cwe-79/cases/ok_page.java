import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

@RestController
class Pages {
  @GetMapping("/find")
  String find(@RequestParam String words) {
    return "<p>Nothing for " + HtmlUtils.htmlEscape(words) + "</p>";
  }
}

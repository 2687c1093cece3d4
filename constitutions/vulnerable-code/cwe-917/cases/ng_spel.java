import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.*;

@RestController
public class Filter {
  @GetMapping("/filter")
  public Object filter(@RequestParam String expression) {
    return new SpelExpressionParser().parseExpression(expression).getValue();
  }
}

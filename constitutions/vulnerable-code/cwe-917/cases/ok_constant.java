import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Filter {
  Object filter(Object root) {
    return new SpelExpressionParser().parseExpression("name").getValue(root);
  }
}

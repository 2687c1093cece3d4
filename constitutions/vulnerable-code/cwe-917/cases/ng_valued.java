import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Valued {
    Object of(HttpServletRequest request) {
        return new SpelExpressionParser().parseExpression(request.getParameter("rule")).getValue();
    }
}

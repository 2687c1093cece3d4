import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Rule {
    boolean fits(HttpServletRequest request, String text) {
        return Pattern.compile(request.getParameter("rule")).matcher(text).find();
    }
}

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Rule {
    private static final Pattern PART = Pattern.compile("^[A-Z]{2}-\\d{4}$");

    boolean fits(HttpServletRequest request) {
        return PART.matcher(request.getParameter("part")).matches();
    }
}

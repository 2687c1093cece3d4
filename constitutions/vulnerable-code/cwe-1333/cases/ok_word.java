import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Word {
    boolean fits(HttpServletRequest request, String text) {
        if (!request.getParameter("word").matches("^\\w{1,40}$")) return false;
        return Pattern.compile(Pattern.quote(request.getParameter("word"))).matcher(text).find();
    }
}

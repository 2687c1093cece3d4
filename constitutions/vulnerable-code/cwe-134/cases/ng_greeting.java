import javax.servlet.http.HttpServletRequest;

class Greeting {
    String of(HttpServletRequest request, String name) {
        String pattern = request.getParameter("pattern");
        return String.format(pattern, name);
    }
}

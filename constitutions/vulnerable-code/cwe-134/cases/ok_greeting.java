import javax.servlet.http.HttpServletRequest;

class Greeting {
    String of(HttpServletRequest request, String name) {
        String salutation = request.getParameter("salutation");
        return String.format("%s %s", salutation, name);
    }
}

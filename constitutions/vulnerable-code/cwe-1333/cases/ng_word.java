import javax.servlet.http.HttpServletRequest;

class Word {
    boolean fits(HttpServletRequest request) {
        return request.getParameter("word").matches("^(\\w+\\s?)*$");
    }
}

import javax.servlet.http.HttpServletRequest;

class Columns {
    void print(HttpServletRequest request, int left, int right) {
        System.out.printf(request.getParameter("columns"), left, right);
    }
}

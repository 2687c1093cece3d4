import javax.servlet.http.*;

class Entry {
  void enter(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("auth_token", token);
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    response.addCookie(cookie);
  }
}

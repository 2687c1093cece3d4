import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;

class Books {
  Object find(EntityManager store, HttpServletRequest request) {
    StringBuilder text = new StringBuilder("select b from Book b where b.title = '");
    text.append(request.getParameter("title")).append("'");
    return store.createQuery(text.toString()).getResultList();
  }
}

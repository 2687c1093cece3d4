import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;

class Books {
  Object find(EntityManager store, HttpServletRequest request) {
    return store.createQuery("select b from Book b where b.title = :title").setParameter("title", request.getParameter("title")).getResultList();
  }
}

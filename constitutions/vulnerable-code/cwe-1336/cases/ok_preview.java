import freemarker.template.Configuration;
import java.io.StringWriter;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

class Preview {
    String of(HttpServletRequest request, Configuration settings) throws Exception {
        StringWriter out = new StringWriter();
        settings.getTemplate("preview.ftlh").process(Map.of("title", request.getParameter("title")), out);
        return out.toString();
    }
}

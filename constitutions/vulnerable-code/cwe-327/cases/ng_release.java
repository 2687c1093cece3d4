import javax.net.ssl.SSLContext;

class Releases {
    SSLContext old() throws Exception {
        return SSLContext.getInstance("TLSv1");
    }
}

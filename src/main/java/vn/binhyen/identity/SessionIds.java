package vn.binhyen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * The browser holds a secret, the database only its hash: who reads the table of sessions cannot become anybody. Over TLS
 * the cookie is a {@code __Host-} cookie, which no neighbouring site can set.
 */
@Component
class SessionIds implements SessionIdGenerator, HttpSessionIdResolver {

    private static final int SECRET_BYTES = 32;
    /** What the column of Spring Session holds: 144 bits of the hash. */
    private static final int ID_LENGTH = 36;

    private final SecureRandom random = new SecureRandom();
    private final CookieSerializer plain = cookies("SESSION", false);
    private final CookieSerializer secure = cookies("__Host-SESSION", true);

    /** Secrets that this request has made and not yet sent; a request runs on one thread from beginning to end. */
    private final ThreadLocal<Map<String, String>> unsent = ThreadLocal.withInitial(HashMap::new);

    @Override
    public String generate() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = id(secret);
        unsent.get().put(id, secret);
        return id;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return serializer(request).readCookieValues(request).stream()
                .map(SessionIds::id)
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        var secret = unsent.get().get(sessionId);
        unsent.remove();
        if (secret != null) {
            serializer(request).writeCookieValue(new CookieValue(request, response, secret));
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        unsent.remove();
        serializer(request).writeCookieValue(new CookieValue(request, response, ""));
    }

    private CookieSerializer serializer(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static String id(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CookieSerializer cookies(String name, boolean secure) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setUseBase64Encoding(false);
        cookies.setUseSecureCookie(secure);
        cookies.setSameSite("Lax");
        return cookies;
    }
}

package vn.binhyen.reminder;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters of plain text through the operator's mail server, if there is one. */
@Component
class Mailing {

    private final ObjectProvider<JavaMailSender> server;
    private final ReminderSettings settings;
    private final MessageSource messages;

    Mailing(ObjectProvider<JavaMailSender> server, ReminderSettings settings, MessageSource messages) {
        this.server = server;
        this.settings = settings;
        this.messages = messages;
    }

    boolean isPossible() {
        return server.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException when the server does not take the letter */
    void send(Address to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(to.email());
        letter.setSubject(subject);
        letter.setText(text);
        server.getObject().send(letter);
    }

    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The address of a page, as a letter must give it. */
    String link(String url) {
        return settings.url() + url;
    }
}

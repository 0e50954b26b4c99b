package vn.binhyen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import vn.binhyen.BinhYenTest;

/** The command line as good Unix tools have it: help, messages, exit codes. */
@BinhYenTest
class CommandLineTests {

    @Autowired
    ApplicationContext context;

    @Test
    void everyCommandAndOptionIsExplainedInBothLanguages() {
        for (var language : new String[] {"vi_VN.UTF-8", "C"}) {
            assertExplained(new Shell(context).line(language));
        }
    }

    private static void assertExplained(CommandLine command) {
        var spec = command.getCommandSpec();
        assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
        for (var argument : spec.args()) {
            assertThat(argument.description())
                    .as(spec.qualifiedName() + " " + argument)
                    .isNotEmpty();
        }
        command.getSubcommands().values().forEach(CommandLineTests::assertExplained);
    }

    @Test
    void theLanguageIsThatOfTheEnvironment() {
        assertThat(Texts.of(Map.of("LANG", "vi_VN.UTF-8")).locale()).isEqualTo(Locale.of("vi"));
        assertThat(Texts.of(Map.of("LANG", "vi_VN.UTF-8", "LC_ALL", "C")).locale())
                .isEqualTo(Locale.ENGLISH);
        assertThat(Texts.of(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aWrongCommandEndsWithTwoAndNamesTheHelp() {
        var result = new Shell(context).run("figurs");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("binhyen: ").contains("binhyen --help");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void theOperatorOpensAnAccountWithAPasswordFromTheInput() {
        var shell = new Shell(context);
        var words = new String[] {
            "account", "add", "cli-minh", "--name", "Trần Văn Minh", "--role", "ministry", "--title", "Cán bộ"
        };

        assertThat(shell.type("mật khẩu đủ dài\n", words).exit()).isZero();

        var again = shell.type("mật khẩu đủ dài\n", words);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).hasLineCount(1).startsWith("binhyen: ").contains("cli-minh");
    }

    @Test
    void aShortPasswordIsRefusedInOneLine() {
        var result = new Shell(context).type("ngắn\n", "account", "add", "cli-ai", "--name", "Ai", "--role", "leader");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).hasLineCount(1);
    }
}

package vn.binhyen.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database, at the start of each transaction, which part of the tree the one who acts may see. Row-level
 * security reads it there; where nobody acts nothing is set, and every query comes back empty.
 */
class ScopedTransactionManager extends JdbcTransactionManager {

    private static final String SET_SCOPE =
            "SELECT set_config('app.scope_from', ?, true), set_config('app.scope_to', ?, true)";

    ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Actor.isBound()) {
            var scope = Actor.current().scope();
            try (var statement = connection.prepareStatement(SET_SCOPE)) {
                statement.setString(1, Long.toString(scope.from()));
                statement.setString(2, Long.toString(scope.to()));
                statement.execute();
            }
        }
    }
}

package vn.binhyen.returns;

import java.util.List;

/**
 * Điều cần xem lại: what is unusual or wrong at a cell. A hard one, or a soft one that is not explained, keeps a return from being
 * submitted; {@code key} is the message, its arguments are texts.
 */
record Finding(String cell, boolean hard, boolean explained, String key, List<Object> arguments) {

    boolean blocks() {
        return hard || !explained;
    }
}

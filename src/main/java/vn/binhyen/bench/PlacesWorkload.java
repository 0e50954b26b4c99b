package vn.binhyen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.binhyen.place.Area;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;

/** A register of the size of the nation, with invented names; the same seed gives the same names everywhere. */
final class PlacesWorkload {

    static final int PROVINCES = 34;

    private static final int COMMUNES = 3_321;
    private static final int SAMPLED = 1_000;
    private static final long SEED = 20_250_701;
    private static final LocalDate LISTED = LocalDate.of(2025, 7, 1);
    private static final String HEAD =
            "code,name,kind,subkind,commune_code,managing,size_class,school_level,opened_on\n";

    private static final List<String> SYLLABLES =
            List.of(("An Ân Anh Bắc Bạch Bản Bằng Bảo Bích Biên Bình Bồng Cẩm Cần Cao Cát"
                            + " Cầu Châu Chi Chiềng Chính Cửu Dân Diễn Diên Du Dục Dũng Dương Duy Đa Đại Đan Đắc Đăng Đạo Đào Đế Điền"
                            + " Điện Đình Định Đoan Đô Đông Đồng Đức Giang Giao Gia Hà Hạ Hải Hạnh Hàm Hán Hậu Hiền Hiệp Hiếu Hòa Hoài"
                            + " Hoàn Hoàng Hồng Huệ Hùng Hưng Hương Hữu Khả Khai Khánh Khê Khuê Khương Kiến Kiều Kim Kỳ La Lạc Lâm Lan"
                            + " Lăng Lãng Lê Liên Linh Lộc Long Lục Lương Lưu Ly Mai Mạnh Mậu Minh Mộc Mường Mỹ Nam Nậm Nga Ngân Nghi"
                            + " Nghĩa Ngọc Ngô Nguyên Nguyệt Nhân Nhất Nhạc Nhơn Ninh Nội Pha Phan Phong Phú Phúc Phục Phụng Phương"
                            + " Phước Quan Quang Quảng Quế Quý Quyết Quỳnh Sài Sơn Sùng Sương Tam Tân Tây Thạch Thái Thắng Thanh Thành"
                            + " Thiên Thiện Thịnh Thọ Thới Thuận Thủy Thượng Tiên Tiến Tiền Tĩnh Toàn Trà Trạch Trại Trang Trấn Tri"
                            + " Triều Trinh Trung Trường Tú Tuấn Tuệ Tùng Tuyên Tường Uyên Vân Văn Vạn Viên Viễn Việt Vinh Vĩnh Vũ Xá"
                            + " Xuân Yên")
                    .split(" ", -1));

    private static final List<String> KINDS = List.of(
            "Công ty TNHH %s,Doanh nghiệp,,Cấp tỉnh,Nhỏ,",
            "Công ty cổ phần %s,Doanh nghiệp,,Cấp tỉnh,Vừa,",
            "Công ty TNHH MTV %s,Doanh nghiệp,,Cấp xã,Siêu nhỏ,",
            "Doanh nghiệp tư nhân %s,Doanh nghiệp,,Cấp xã,Siêu nhỏ,",
            "Hợp tác xã %s,Doanh nghiệp,hợp tác xã,Cấp xã,Siêu nhỏ,",
            "Chi nhánh Ngân hàng %s,Doanh nghiệp,,Cấp tỉnh,Lớn,",
            "Trường THCS %s,Cơ sở giáo dục,,Cấp xã,,Trung học cơ sở",
            "Trường THPT %s,Cơ sở giáo dục,,Cấp tỉnh,,Trung học phổ thông",
            "Trường Mầm non %s,Cơ sở giáo dục,,Cấp xã,,Mầm non",
            "Trạm Y tế %s,Cơ quan,,Cấp xã,,",
            "Ban quản lý dự án %s,Cơ quan,,Cấp tỉnh,,",
            "Chi cục Kiểm lâm %s,Cơ quan,,Cấp trung ương,,");

    private static final List<String> AREAS = List.of("Tổ dân phố %d", "Khu phố %d", "Thôn %s", "Bản %s", "Ấp %s");

    /** A unit's name and that of its commune. */
    record Named(String name, String commune) {}

    private final Random random = new Random(SEED);
    private final List<Named> names = new ArrayList<>();

    /** Provinces and communes as one would import them. */
    static List<NewArea> invented() {
        return invented(COMMUNES);
    }

    static List<NewArea> invented(int communes) {
        var areas = new ArrayList<NewArea>();
        var random = new Random(SEED);
        for (var province = 1; province <= PROVINCES; province++) {
            areas.add(new NewArea(
                    "%02d".formatted(province),
                    "Tỉnh " + name(random, 2),
                    AreaKind.PROVINCE,
                    "",
                    "%02d".formatted(province),
                    LISTED));
        }
        for (var commune = 0; commune < communes; commune++) {
            var province = "%02d".formatted(1 + commune % PROVINCES);
            areas.add(new NewArea(
                    "%05d".formatted(1 + commune),
                    "Xã " + name(random, 2),
                    AreaKind.COMMUNE,
                    province,
                    province,
                    LISTED));
        }
        return areas;
    }

    /** One file with its share of units in these communes; some of their names are kept to be searched for. */
    int write(Path file, List<Area> communes, int organisations, int residentialAreas) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (var i = 0; i < organisations + residentialAreas; i++) {
                var commune = communes.get(i % communes.size());
                var line = i < residentialAreas ? residentialArea(i / communes.size() + 1) : organisation();
                if (random.nextInt(SAMPLED) == 0) {
                    names.add(new Named(line.substring(0, line.indexOf(',')), commune.name()));
                }
                out.write(commune.code() + "-" + i + ','
                        + line.replaceFirst("(^[^,]*,[^,]*,[^,]*),", "$1," + commune.code() + ','));
                out.write(",01/07/2025\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return organisations + residentialAreas;
    }

    List<Named> names() {
        return names;
    }

    private String organisation() {
        return KINDS.get(random.nextInt(KINDS.size())).formatted(name(random, 3));
    }

    private String residentialArea(int number) {
        var form = AREAS.get(random.nextInt(AREAS.size()));
        var name = form.contains("%d") ? form.formatted(number) : form.formatted(name(random, 2));
        return name + ",Khu dân cư,,Cấp xã,,";
    }

    private static String name(Random random, int syllables) {
        var name = new ArrayList<String>();
        for (var i = 0; i < syllables; i++) {
            name.add(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return String.join(" ", name);
    }
}

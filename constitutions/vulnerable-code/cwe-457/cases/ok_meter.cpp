class Meter {
public:
    explicit Meter(int most) : most_(most), steps_(0) {}
    bool add(int steps) {
        steps_ += steps;
        return steps_ < most_;
    }

private:
    int most_;
    int steps_;
};

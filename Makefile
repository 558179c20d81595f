# Two commands are all the set-up there is: `make demo` and `make test`.
.PHONY: demo test browser-test build lint bench-broken bench-pages install-deps clean

PERIOD := 2020Q4
DEMO := output/yichang-2020-$(PERIOD)

demo: build
	.build/release/assess run --scheme indicators/yichang-2020 --period $(PERIOD) \
	  --submissions samples/yichang-2020 --output $(DEMO)
	@echo "Open $(DEMO)/index.html in a browser, $(DEMO)/assessment.ods in a spreadsheet program."

build: install-deps
	swift build -c release --product assess

test: install-deps
	# Optimised, because the golden runs are the whole product on real samples.
	swift test -Xswiftc -O

# Opens the report in Chromium; see scripts/browser-test.
browser-test: build
	scripts/browser-test

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

# Compares with frictionless on samples/broken; see Benchmarks/README.md.
bench-broken: build
	Benchmarks/broken/run

# Times the pages of 3,000 made-up units; see Benchmarks/README.md.
bench-pages: build
	Benchmarks/pages/run

# Installs the system libraries that are missing; does nothing when they are there.
install-deps:
	@scripts/install-deps

clean:
	rm -rf .build

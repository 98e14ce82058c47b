#pragma once

#include "core/catalog.h"
#include "core/parties/organisation.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace driftsraad {

/// The window on a small database of its own, for tests of what the shell does with it.
class ShellWindow
{
public:
    explicit ShellWindow(Scheme scheme = Scheme::Light)
    {
        setUpLook(*qApp, scheme);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        preferences = std::make_unique<Preferences>();
        preferences->setLanguageCode(QStringLiteral("en"));
        setLanguage(QStringLiteral("en"));
        preferences->setName(QStringLiteral("Service manager A"));
        const auto made = Store::open({.path = path(), .access = Access::Create}, catalog(), *clock, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().cause));
    }

    QString path() const { return folder.filePath(QStringLiteral("database.db")); }
    /// Another program on the same file.
    std::unique_ptr<Store> another(const QString &name = QStringLiteral("Service manager B"))
    {
        return Store::open({.path = path()}, catalog(), *clock, {.author = {name, "other", "other"}, .seed = {}}).value();
    }
    void open(Access access = Access::ReadWrite)
    {
        window = std::make_unique<MainWindow>(*preferences, clock);
        window->resize(1280, 800);
        QSignalSpy opened(window.get(), &MainWindow::databaseOpened);
        window->openDatabase({.path = path(), .access = access});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(window->store()->isIdle());
        // A new database is being given its municipalities.
        QThreadPool::globalInstance()->waitForDone();
    }
    bool write(const Message &label, const Operation &operation)
    {
        std::optional<bool> done;
        window->store()->write(window.get(), label, operation, [&](Result<CommittedChanges> committed) { done = committed.isOk(); });
        return QTest::qWaitFor([&] { return done.has_value(); }, 60'000) && *done;
    }
    /// A sentence that stands on the screen now.
    bool says(const QString &part) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    static Operation add(int count, int from = 0)
    {
        return [=](Transaction &transaction) -> Result<void> {
            for (int i = from; i < from + count; ++i)
                DRIFTSRAAD_TRY(transaction.insert(Organisation{.name = QStringLiteral("Leverandør %1").arg(i)}));
            return {};
        };
    }
    qint64 number(const QByteArray &sql) { return another()->reader().number(sql).value(); }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;
};

} // namespace driftsraad

import { Command, Option } from 'commander'
import type { DatabaseOption } from './commands/backup.ts'
import type { BuildOptions } from './commands/build.ts'
import type { CheckOptions } from './commands/check.ts'
import type { DemoOptions } from './commands/demo.ts'
import type { DesignOptions } from './commands/design.ts'
import type { ExplainOptions } from './commands/explain.ts'
import type { FormatOptions } from './commands/format.ts'
import type { LspOptions } from './commands/lsp.ts'
import type { PublishOptions } from './commands/publish.ts'
import type { RestoreOptions } from './commands/restore.ts'
import type { ServeOptions } from './commands/serve.ts'
import type { SimulateOptions } from './commands/simulate.ts'
import type { TestOptions } from './commands/test.ts'
import { fail } from './io/fail.ts'
import { preferredLanguage } from './io/language.ts'
import { VERSION } from './io/root.ts'

/* Wiring only: which commands there are and what they take. Each command's code is loaded when it is called. */

const lykta = new Command('lykta')
  .description('Support and treatment programs in care, written as text.')
  .version(VERSION)
  .showHelpAfterError('(lykta --help shows the commands)')
  .configureHelp({ sortSubcommands: false })

const language = (): Option =>
  new Option('--language <code>', 'language of the messages').choices(['sv', 'en']).default(preferredLanguage())
const library = (): Option =>
  new Option('--library <folder>', 'instrument library (default: the one that comes with Lykta)')
const database = (): Option =>
  new Option(
    '--database <address>',
    'where the runtime keeps its data: sqlite:PATH or postgres://USER@HOST/NAME',
  ).default('sqlite:.lykta/lykta.db')
const format = (...more: readonly string[]): Option =>
  new Option('--format <form>', 'form of what is printed').choices(['text', 'json', ...more]).default('text')
const watch = (): Option => new Option('--watch', 'do it again whenever something is saved, until Ctrl-C')
const fix = (): Option =>
  new Option('--fix [which]', 'mend what can be mended; "all" also what you should look at').choices(['safe', 'all'])

lykta
  .command('check')
  .description('Find the errors of one or more programs, without building anything.')
  .argument('<folder...>', 'program folders')
  .addOption(format('sarif', 'github'))
  .addOption(fix())
  .addOption(watch())
  .addOption(library())
  .addOption(language())
  .action(async (folders: string[], options: CheckOptions) =>
    (await import('./commands/check.ts')).check(folders, options),
  )

lykta
  .command('test')
  .description("Play the programs' scenarios on the real engine, with a clock of their own.")
  .argument('<folder...>', 'program folders')
  .addOption(format('junit'))
  .option('--coverage', 'tell what the scenarios exercise of the programs, and what they do not')
  .addOption(watch())
  .option('--min <percent>', 'exit with 1 when they exercise less of a program than this')
  .addOption(library())
  .addOption(language())
  .action(async (folders: string[], options: TestOptions) =>
    (await import('./commands/test.ts')).test(folders, options),
  )

lykta
  .command('simulate')
  .description('Let made-up patients live with a program, and tell the workload, the flags, and what never happens.')
  .argument('<folder>', 'program folder')
  .option('--patients <number>', 'how many patients', '1000')
  .option('--weeks <number>', 'how long each is followed', '12')
  .option('--seed <text>', 'the same seed gives the same patients, and the same bytes', '1')
  .addOption(format())
  .addOption(library())
  .addOption(language())
  .action(async (folder: string, options: SimulateOptions) =>
    (await import('./commands/simulate.ts')).simulateCommand(folder, options),
  )

lykta
  .command('format')
  .description('Print programs as all programs are printed: only white space changes.')
  .argument('<folder...>', 'folders that hold .lykta files')
  .option('--check', 'change nothing; name the files that would change, and exit with 1 when there are any')
  .addOption(language())
  .action(async (folders: string[], options: FormatOptions) =>
    (await import('./commands/format.ts')).formatCommand(folders, options),
  )

lykta
  .command('explain')
  .description('Tell what a code such as L2104, or its name, means: why it matters, and how it is mended.')
  .argument('[code]', 'code or name of a message; without one, all messages are listed')
  .addOption(language())
  .action(async (code: string | undefined, options: ExplainOptions) =>
    (await import('./commands/explain.ts')).explainCommand(code, options),
  )

lykta
  .command('build')
  .description('Compile a program to a bundle: bundle.json, its source map and its media.')
  .argument('<folder>', 'program folder')
  .option('--out <folder>', 'where to put it', 'bundles')
  .option('--release <version>', 'version of the bundle', '0.0.0')
  .addOption(library())
  .addOption(language())
  .action(async (folder: string, options: BuildOptions) =>
    (await import('./commands/build.ts')).buildCommand(folder, options),
  )

lykta
  .command('publish')
  .description('Check, test and build a program, and give it to a runtime: whoever starts from now on gets it.')
  .argument('<folder>', 'program folder')
  .option('--release <version>', 'version to publish (default: the next one, or none when nothing has changed)')
  .addOption(database())
  .addOption(library())
  .addOption(language())
  .action(async (folder: string, options: PublishOptions) =>
    (await import('./commands/publish.ts')).publish(folder, options),
  )

lykta
  .command('serve')
  .description('Serve the runtime to patients and clinicians.')
  .addOption(database())
  .option('--port <number>', 'port to listen on', process.env['PORT'] ?? '4300')
  .option('--development', 'let anybody sign in as a made-up person; never with real patients')
  .addOption(
    new Option(
      '--smtp <url>',
      'mail server, smtp://user:password@host or smtps://…; best given in the environment',
    ).env('LYKTA_SMTP'),
  )
  .addOption(new Option('--mail-from <address>', 'address that mail comes from').env('LYKTA_MAIL_FROM'))
  .addOption(
    new Option('--sms-gateway <url>', 'sends text messages; its token is LYKTA_SMS_TOKEN in the environment').env(
      'LYKTA_SMS_GATEWAY',
    ),
  )
  .addOption(new Option('--public-url <url>', 'where people sign in; stands in messages').env('LYKTA_PUBLIC_URL'))
  .action(async (options: ServeOptions) => (await import('./commands/serve.ts')).serve(options))

const backup = lykta
  .command('backup')
  .description('Copy everything a runtime keeps, as it is at one moment, to a folder; the runtime may go on meanwhile.')
  .argument('[folder]', 'folder to make (default: one named by the time)')
  .addOption(database())
  .action(async (folder: string | undefined, options: DatabaseOption) =>
    (await import('./commands/backup.ts')).backup(folder, options),
  )

backup
  .command('drill')
  .description('Restore a backup to a scratch place, and prove that everything came back and can be used.')
  .argument('<folder>', 'the backup')
  .action(async (folder: string) => (await import('./commands/backup-drill.ts')).backupDrill(folder))

lykta
  .command('restore')
  .description('Put a backup back into a database: everything, or nothing is changed.')
  .argument('<folder>', 'the backup')
  .addOption(database())
  .option('--replace', 'take away what is in the database; stop every runtime that uses it first')
  .action(async (folder: string, options: RestoreOptions) =>
    (await import('./commands/restore.ts')).restore(folder, options),
  )

lykta
  .command('design')
  .description('Serve the designer: programs as text, checked and shown while you type.')
  .argument('<folder>', 'folder that holds program folders')
  .option('--port <number>', 'port to listen on', process.env['DESIGNER_PORT'] ?? '4400')
  .addOption(library())
  .action(async (folder: string, options: DesignOptions) =>
    (await import('./commands/design.ts')).design(folder, options),
  )

lykta
  .command('lsp')
  .description('Serve editors over standard input and output, by the language server protocol.')
  .option('--stdio', 'the only way, which many editors ask for')
  .addOption(library())
  .addOption(language())
  .action(async (options: LspOptions) => (await import('./commands/lsp.ts')).lsp(options))

lykta
  .command('demo')
  .description('Publish the example program and serve runtime and designer with made-up people.')
  .addOption(database())
  .option('--port <number>', 'port of the runtime', process.env['PORT'] ?? '4300')
  .option('--designer-port <number>', 'port of the designer', process.env['DESIGNER_PORT'] ?? '4400')
  .action(async (options: DemoOptions) => (await import('./commands/demo.ts')).demo(options))

// Who reads through a pipe may stop before we have said all: `lykta explain | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error)
  process.exit()
})

// A folder behind `--fix` is a folder, and no answer to which fixes.
await lykta.parseAsync(process.argv.map((word) => (word === '--fix' ? '--fix=safe' : word))).catch(fail)
